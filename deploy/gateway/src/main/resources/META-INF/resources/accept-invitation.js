"use strict";

// Reads the token of the invitation's link, lets its reader sign in and hands it to the interface.
(() => {
  const token = new URLSearchParams(location.search).get("token");
  // Whoever holds the token can try to accept; it has no business in the history or in a shared screenshot.
  history.replaceState(null, "", location.pathname);

  const element = (id) => document.getElementById(id);
  const parts = ["accept", "sign-in", "register"].map(element);

  const show = (state, title, detail, part) => {
    document.querySelector("main").dataset.state = state;
    element("title").textContent = title;
    element("detail").textContent = detail;
    parts.forEach((other) => { other.hidden = other.id !== part; });
  };

  const post = async (path, body, accessToken) => {
    const headers = { Accept: "application/json" };
    if (body) {
      headers["Content-Type"] = "application/json";
    }
    if (accessToken) {
      headers.Authorization = `Bearer ${accessToken}`;
    }
    const answer = await fetch(path, { method: "POST", headers, body: body && JSON.stringify(body) });
    const content = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw Object.assign(new Error(content.detail || content.title || "Please try again."), { code: content.code });
    }
    return content;
  };

  const askToSignIn = (detail) => show("asking", "You are invited", detail, "sign-in");
  const askToRegister = (detail) => show("asking", "Make an account", detail, "register");

  const accept = async (accessToken) => {
    try {
      const organization = await post("/v1/invitations/accept", { token }, accessToken);
      show("done", `Welcome to ${organization.name}`, `You are in as ${organization.role}. You can close this page.`);
    } catch (refusal) {
      show("failed", "That did not work", refusal.message);
    }
  };

  element("sign-in").addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = new FormData(event.target);
    try {
      const session = await post("/v1/auth/login", { email: given.get("login"), password: given.get("password") });
      await accept(session.access_token);
    } catch (refusal) {
      askToSignIn(refusal.message);
    }
  });

  element("register").addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await post("/v1/auth/register", Object.fromEntries(new FormData(event.target)));
      show("done", "One step is left", "We sent you a mail. Confirm your address with it, then open the invitation again.");
    } catch (refusal) {
      askToRegister(refusal.message);
    }
  });

  element("to-register").addEventListener("click", () => askToRegister("It takes a minute."));
  element("to-sign-in").addEventListener("click", () => askToSignIn("Sign in to accept the invitation."));

  const start = async () => {
    if (!token) {
      show("failed", "This link is incomplete", "Please open the link from the mail again, in its full length.");
      return;
    }
    try {
      const session = await post("/v1/auth/refresh-token");
      element("accept").addEventListener("click", () => accept(session.access_token));
      show("asking", "You are invited", `You are signed in as ${session.user.username}.`, "accept");
    } catch {
      askToSignIn("Sign in to accept the invitation.");
    }
  };

  start();
})();
