// A worker that cannot be started.
throw new Error("broken");
