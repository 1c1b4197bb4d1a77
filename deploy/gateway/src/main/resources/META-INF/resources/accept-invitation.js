"use strict";

// Reads the token of the invitation's link, lets its reader sign in and hands it to the interface.
(() => {
  const token = page.token();

  const askToSignIn = (detail) => page.show("asking", "You are invited", detail, "sign-in");
  const askToRegister = (detail) => page.show("asking", "Make an account", detail, "register");

  const accept = async (accessToken) => {
    try {
      const organization = await page.call("POST", "/v1/invitations/accept", { token }, accessToken);
      page.show(
        "done", `Welcome to ${organization.name}`, `You are in as ${organization.role}. You can close this page.`);
    } catch (refusal) {
      page.show("failed", "That did not work", refusal.message);
    }
  };

  page.onSubmit("sign-in", async (given) => {
    try {
      const session = await page.call("POST", "/v1/auth/login", given);
      await accept(session.access_token);
    } catch (refusal) {
      askToSignIn(refusal.message);
    }
  });

  page.onSubmit("register", async (given) => {
    try {
      await page.call("POST", "/v1/auth/register", given);
      page.show(
        "done", "One step is left", "We sent you a mail. Confirm your address with it, then open the invitation again.");
    } catch (refusal) {
      askToRegister(refusal.message);
    }
  });

  page.element("to-register").addEventListener("click", () => askToRegister("It takes a minute."));
  page.element("to-sign-in").addEventListener("click", () => askToSignIn("Sign in to accept the invitation."));

  const start = async () => {
    if (!token) {
      page.show("failed", "This link is incomplete", "Please open the link from the mail again, in its full length.");
      return;
    }
    try {
      const session = await page.call("POST", "/v1/auth/refresh-token");
      page.element("accept").addEventListener("click", () => accept(session.access_token));
      page.show("asking", "You are invited", `You are signed in as ${session.user.username}.`, "signed-in");
    } catch {
      askToSignIn("Sign in to accept the invitation.");
    }
  };

  start();
})();
