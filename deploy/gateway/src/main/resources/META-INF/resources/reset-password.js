"use strict";

// With the token of a mail's link it sets a new password; without one it has such a mail sent.
(() => {
  const token = page.token();

  const askForPassword = (state, detail) => page.show(state, "Choose a new password", detail, "choose");
  const askForAddress = (state, title, detail) => page.show(state, title, detail, "ask");

  page.onSubmit("choose", async (given) => {
    if (given.password !== given.again) {
      askForPassword("failed", "The two passwords differ. Please type the new one twice.");
      return;
    }
    try {
      await page.call("POST", "/v1/auth/new-password", { token, new_password: given.password });
      page.show("done", "Your password is changed", "You are signed out everywhere. Sign in with the new one.");
    } catch (refusal) {
      askForPassword("failed", refusal.message);
    }
  });

  page.onSubmit("ask", async (given) => {
    try {
      await page.call("POST", "/v1/auth/forget-password", { email: given.email });
      page.show("done", "Look into your mail", "If there is an account with this address, a link is on its way.");
    } catch (refusal) {
      askForAddress("failed", "That did not work", refusal.message);
    }
  });

  page.element("another").addEventListener("click", () => {
    askForAddress("asking", "Have a new link sent", "Which address does your account have?");
  });

  if (token) {
    askForPassword("asking", "A sentence is easier to remember than a word. It takes at least 8 characters.");
  } else {
    askForAddress("asking", "Choose a new password", "We send you a link. Which address does your account have?");
  }
})();
