-- As browsers ask.
wrk.headers["Accept-Encoding"] = "gzip"

function done(summary, latency)
  io.write(string.format("FIGURES %f %f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, summary.errors.status))
end
