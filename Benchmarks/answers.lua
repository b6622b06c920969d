-- Pupils save answers in turn; each save has the next number of its attempt and another answer.
-- SESSIONS names a file of lines: cookie, csrf token, path, position, with TABs between them; FIRST is the first number.
local pupils, turn = {}, 0

function init()
  for line in io.lines(os.getenv("SESSIONS")) do
    local cookie, csrf, path, position = line:match("([^\t]+)\t([^\t]+)\t([^\t]+)\t([^\t]+)")
    pupils[#pupils + 1] = {
      path = path,
      sequence = tonumber(os.getenv("FIRST")),
      body = "csrf=" .. csrf .. "&position=" .. position,
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
  local body = pupil.body .. "&sequence=" .. pupil.sequence .. "&response=" .. pupil.sequence % 4
  pupil.sequence = pupil.sequence + 1
  return wrk.format("POST", pupil.path, pupil.headers, body)
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("FIGURES %f %f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, failed))
end
