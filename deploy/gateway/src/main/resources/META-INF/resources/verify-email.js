"use strict";

// Reads the token of the mail's link, hands it to the interface and says what came of it.
(async () => {
  const token = new URLSearchParams(location.search).get("token");
  // The token works once; it has no business in the history or in a shared screenshot.
  history.replaceState(null, "", location.pathname);

  const show = (state, title, detail) => {
    document.querySelector("main").dataset.state = state;
    document.getElementById("title").textContent = title;
    document.getElementById("detail").textContent = detail;
  };

  if (!token) {
    show("failed", "This link is incomplete", "Please open the link from the mail again, in its full length.");
    return;
  }
  try {
    const answer = await fetch("/v1/auth/verify", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ token }),
    });
    if (answer.ok) {
      show("done", "Your address is confirmed", "Thank you. You can close this page.");
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    show("failed", "That did not work", problem.detail || problem.title || "Please ask for a new mail.");
  } catch {
    show("failed", "We could not be reached", "Please check your connection and open the link again.");
  }
})();
