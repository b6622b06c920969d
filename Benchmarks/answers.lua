-- Pupils save answers in turn; each save has the next number of its attempt and another answer.
-- SESSIONS names a file of lines, with TABs between: cookie, path, the body for one answer and the body for another, both
-- with the word SEQUENCE where the number of the save goes. FIRST is the first number.
local pupils, turn = {}, 0

function init()
  for line in io.lines(os.getenv("SESSIONS")) do
    local cookie, path, one, other = line:match("([^\t]+)\t([^\t]+)\t([^\t]+)\t([^\t]+)")
    pupils[#pupils + 1] = {
      path = path,
      sequence = tonumber(os.getenv("FIRST")),
      bodies = { one, other },
      headers = {
        ["Cookie"] = cookie,
        ["Accept"] = "text/plain",
        ["Content-Type"] = "application/x-www-form-urlencoded",
      },
    }
  end
end

function request()
  turn = turn % #pupils + 1
  local pupil = pupils[turn]
  local body = pupil.bodies[pupil.sequence % 2 + 1]:gsub("SEQUENCE", pupil.sequence)
  pupil.sequence = pupil.sequence + 1
  return wrk.format("POST", pupil.path, pupil.headers, body)
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("FIGURES %f %f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, failed))
end
