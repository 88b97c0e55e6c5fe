// Draws the lines between linked blocks, goes from link to link by key, and
// scrolls both articles together. Everything that it knows it reads from the
// page: a link is an anchor in article A that leads to a block of article B.
"use strict";

(() => {
  const main = document.getElementById("articles");
  const left = document.getElementById("pane-A");
  const right = document.getElementById("pane-B");
  const lines = document.getElementById("lines");
  const status = document.getElementById("status");
  const SVG = "http://www.w3.org/2000/svg";
  const wide = window.matchMedia("(min-width: 56rem)");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  const links = Array.from(left.querySelectorAll("a.to"), (anchor) => ({
    anchor,
    from: anchor.closest(".block"),
    to: document.getElementById(anchor.hash.slice(1)),
    path: document.createElementNS(SVG, "path"),
  }));
  const order = (link) => [link.from, link.to].map((block) => block.offsetTop);
  const chain = links.filter((link) => !link.anchor.classList.contains("off-chain"));
  let current = -1;
  let locked = true;
  let led = null; // the pane that the reader moves; the other follows

  main.classList.add("scrolls");
  status.hidden = false;
  for (const link of links) {
    const hue = Array.from(link.from.classList).filter((name) => name.startsWith("hue"));
    const looks = Array.from(link.anchor.classList).filter((name) => name !== "to");
    link.path.classList.add(...hue, ...looks);
    lines.append(link.path);
  }

  // The lines

  function draw() {
    if (!wide.matches) return;
    const frame = main.getBoundingClientRect();
    const top = left.getBoundingClientRect().top - frame.top;
    const bottom = top + left.clientHeight;
    const from = left.getBoundingClientRect().right - frame.left;
    const to = right.getBoundingClientRect().left - frame.left;
    for (const link of links) {
      const [a, b] = [link.from, link.to].map((block) => {
        const box = block.getBoundingClientRect();
        return (box.top + box.bottom) / 2 - frame.top;
      });
      const seen = [a, b].every((y) => y > top && y < bottom);
      link.path.style.setProperty("display", seen ? "" : "none");
      const middle = (from + to) / 2;
      link.path.setAttribute("d", `M${from} ${a} C${middle} ${a} ${middle} ${b} ${to} ${b}`);
    }
  }

  let waiting = false;
  function drawSoon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }

  // Scrolling together: between two links of the reading chain both articles
  // move in proportion.

  function knots() {
    const inner = chain
      .map(order)
      .sort((one, other) => one[0] - other[0])
      .filter(([a, b], index, all) => index === 0 || (a > all[index - 1][0] && b > all[index - 1][1]));
    return [[0, 0], ...inner, [left.scrollHeight, right.scrollHeight]];
  }

  function follow(leader, follower) {
    const here = leader === left ? 0 : 1;
    const there = 1 - here;
    const line = leader.clientHeight / 3;
    const at = leader.scrollTop + line;
    const all = knots();
    const next = Math.max(1, all.findIndex((knot) => knot[here] > at));
    const [before, after] = [all[next - 1], all[next]];
    const share = (at - before[here]) / Math.max(1, after[here] - before[here]);
    follower.scrollTop = before[there] + share * (after[there] - before[there]) - line;
  }

  for (const [pane, other] of [[left, right], [right, left]]) {
    for (const cause of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      pane.addEventListener(cause, () => { led = pane; }, { passive: true });
    }
    pane.addEventListener("scroll", () => {
      if (locked && led === pane && wide.matches) follow(pane, other);
      drawSoon();
    }, { passive: true });
  }

  // The links

  function show(index) {
    for (const marked of document.querySelectorAll(".current")) marked.classList.remove("current");
    current = index;
    const link = links[index];
    if (!link) {
      status.textContent = "";
      return;
    }
    led = null;
    for (const part of [link.from, link.to, link.path]) part.classList.add("current");
    level(link);
    status.textContent = `Link ${index + 1} of ${links.length}: ${link.from.id} ↔ ${link.anchor.title}`;
    link.from.focus({ preventScroll: true });
    drawSoon();
  }

  function level(link) {
    if (!wide.matches) {
      link.from.scrollIntoView({ block: "center" });
      return;
    }
    const behavior = calm.matches ? "auto" : "smooth";
    for (const [pane, block] of [[left, link.from], [right, link.to]]) {
      pane.scrollTo({ top: block.offsetTop - pane.clientHeight / 3, behavior });
    }
    main.scrollIntoView({ block: "start", behavior });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "n" && links.length) show((current + 1) % links.length);
    else if (event.key === "p" && links.length) show((Math.max(current, 0) - 1 + links.length) % links.length);
    else if (event.key === "Escape") show(-1);
    else if (event.key === "y") {
      locked = !locked;
      status.textContent = locked ? "The articles scroll together." : "The articles scroll apart.";
    } else return;
    event.preventDefault();
  });

  main.addEventListener("click", (event) => {
    const anchor = event.target.closest("a.to");
    if (!anchor || !wide.matches) return;
    const [here, there] = [anchor.closest(".block"), document.getElementById(anchor.hash.slice(1))];
    const index = links.findIndex((link) => [link.from, link.to].every((end) => end === here || end === there));
    if (index < 0) return;
    event.preventDefault();
    show(index);
  });

  window.addEventListener("resize", drawSoon);
  window.addEventListener("scroll", drawSoon, { passive: true });
  draw();
})();
