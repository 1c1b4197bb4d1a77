"use strict";

// Where a sign-in by Google or GitHub ends that was refused: says why, in words of ours, whatever the address says.
(() => {
  const reasons = new Map([
    ["sign_in_expired", "It was not begun in this browser, took too long or was used before. Please begin anew."],
    ["sign_in_cancelled", "You cancelled it there. Nothing has changed."],
    ["identity_not_proven", "We were not told reliably who you are. Please begin anew."],
    ["email_not_verified", "Your e-mail address is not confirmed there. Please confirm it first."],
    ["identity_taken", "It was linked to an account a moment ago. Please try again."],
    ["account_inactive", "Your Diskover account is deactivated."],
    ["provider_not_configured", "This way of signing in is not offered here."],
    ["provider_unavailable", "It cannot be reached right now. Please try again in a moment."],
  ]);

  const error = new URLSearchParams(location.search).get("error");
  if (error) {
    page.show("failed", "You are not signed in", reasons.get(error) || "Something went wrong. Please try again.", "ways");
  } else {
    page.show("asking", "Sign in", "How would you like to?", "ways");
  }
})();
