// A hidden tab's own timers slow down to one a minute; those of a worker do not, and an alarm must not wait.
setInterval(() => postMessage('beat'), 250);
