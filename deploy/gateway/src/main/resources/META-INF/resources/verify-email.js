"use strict";

// Reads the token of the mail's link, hands it to the interface and says what came of it.
(async () => {
  const token = page.token();
  if (!token) {
    page.show("failed", "This link is incomplete", "Please open the link from the mail again, in its full length.");
    return;
  }
  try {
    await page.call("POST", "/v1/auth/verify", { token });
    page.show("done", "Your address is confirmed", "Thank you. You can close this page.");
  } catch (refusal) {
    page.show("failed", "That did not work", refusal.message);
  }
})();
