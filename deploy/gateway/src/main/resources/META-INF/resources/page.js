"use strict";

// What all pages share. Text from elsewhere goes into textContent only, so it is never read as HTML.
const page = {
  element: (id) => document.getElementById(id),

  // The token of a mail's link has no business in the history or in a shared screenshot.
  token: () => {
    const token = new URLSearchParams(location.search).get("token");
    history.replaceState(null, "", location.pathname);
    return token;
  },

  // Shows one part of the page, or none, and puts the keyboard where something is to be typed or pressed.
  show: (state, title, detail, part) => {
    document.querySelector("main").dataset.state = state;
    page.element("title").textContent = title;
    page.element("detail").textContent = detail;
    document.querySelectorAll("main > form, main > section").forEach((other) => { other.hidden = other.id !== part; });
    if (part) {
      page.element(part).querySelector("input, button")?.focus();
    }
  },

  // Answers the body; a refusal becomes an Error that says why, in the interface's own words.
  call: async (method, path, body, accessToken) => {
    const headers = { Accept: "application/json" };
    if (body) {
      headers["Content-Type"] = "application/json";
    }
    if (accessToken) {
      headers.Authorization = `Bearer ${accessToken}`;
    }
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) }).catch(() => {
      throw new Error("We could not be reached. Please check your connection and try again.");
    });
    const content = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw new Error(content.detail || content.title || "Please try again.");
    }
    return content;
  },

  // While the work lasts, the form's button cannot be pressed again.
  onSubmit: (id, work) => {
    const form = page.element(id);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const buttons = [...form.querySelectorAll("button")];
      const given = Object.fromEntries(new FormData(form));
      buttons.forEach((button) => { button.disabled = true; });
      try {
        await work(given);
      } finally {
        buttons.forEach((button) => { button.disabled = false; });
      }
    });
  },
};
