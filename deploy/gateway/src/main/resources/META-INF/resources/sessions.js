"use strict";

// Shows where its reader is signed in, and ends what they do not know.
(() => {
  let accessToken;
  let cursor;

  const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

  const askToSignIn = (state, detail) => page.show(state, "Where you are signed in", detail, "sign-in");

  const told = async (work) => {
    try {
      await work();
    } catch (refusal) {
      askToSignIn("failed", refusal.message);
    }
  };

  const end = (session, item) => told(async () => {
    await page.call("DELETE", `/v1/auth/sessions/${encodeURIComponent(session.id)}`, null, accessToken);
    item.remove();
    page.element("detail").textContent = "That session has ended.";
    page.element("end-all").focus();
  });

  const line = (name, text) => {
    const part = document.createElement(name);
    part.textContent = text;
    return part;
  };

  // The first mark that a User-Agent bears decides: most browsers also bear the marks of those they descend from.
  const BROWSERS = { "Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari" };
  const SYSTEMS = {
    "iPhone": "iPhone", "iPad": "iPad", "Android": "Android", "Windows": "Windows", "Mac OS X": "macOS", "Linux": "Linux",
  };

  const named = (names, agent) => Object.entries(names).find(([mark]) => agent.includes(mark))?.[1];

  const deviceOf = (session) => {
    const agent = session.device || "";
    const browser = named(BROWSERS, agent);
    const system = named(SYSTEMS, agent);
    return browser && system ? `${browser} on ${system}` : agent || "Unknown device";
  };

  const itemOf = (session) => {
    const item = document.createElement("li");
    const device = deviceOf(session);
    item.append(
      line("strong", session.current ? `${device} (here)` : device),
      line("span", `${session.address} · last used ${day.format(new Date(session.last_used_at))}`));
    if (!session.current) {
      const button = line("button", "End");
      button.type = "button";
      button.setAttribute("aria-label", `End the session of ${device} at ${session.address}`);
      button.addEventListener("click", () => end(session, item));
      item.append(button);
    }
    return item;
  };

  const load = async () => {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
    const found = await page.call("GET", `/v1/auth/sessions${query}`, null, accessToken);
    page.element("sessions").append(...found.data.map(itemOf));
    cursor = found.next_cursor;
    page.element("more").hidden = !cursor;
  };

  const list = async (signedIn) => {
    accessToken = signedIn.access_token;
    cursor = null;
    page.element("sessions").replaceChildren();
    await load();
    page.show("done", "Where you are signed in", "End what you do not know, then choose a new password.", "list");
  };

  page.onSubmit("sign-in", (given) => told(async () => list(await page.call("POST", "/v1/auth/login", given))));
  page.element("more").addEventListener("click", () => told(load));
  page.element("end-all").addEventListener("click", () => told(async () => {
    await page.call("DELETE", "/v1/auth/sessions", null, accessToken);
    page.show("done", "You are signed out everywhere", "You can close this page.");
  }));

  page.call("POST", "/v1/auth/refresh-token")
    .then(list)
    .catch(() => askToSignIn("asking", "Sign in to see it."));
})();
