-- Pupils save answers in turn; each save has the next number of its attempt and another answer.
-- SESSIONS names a file of lines, with TABs between: cookie, path, the body for one answer and the body for another, both
-- with the word SEQUENCE where the number of the save goes. FIRST is the first number, of seven digits: all requests of a
-- pupil are then equally long and but for the number made beforehand, so that the generator costs little more than for
-- plain text.
local pupils, turn = {}, 0

local function halves(cookie, path, body)
  local marked = body:gsub("SEQUENCE", "#######")
  local request = wrk.format("POST", path, {
    ["Cookie"] = cookie,
    ["Accept"] = "text/plain",
    ["Content-Type"] = "application/x-www-form-urlencoded",
  }, marked)
  local from, to = request:find("#######", 1, true)
  return { request:sub(1, from - 1), request:sub(to + 1) }
end

function init()
  for line in io.lines(os.getenv("SESSIONS")) do
    local cookie, path, one, other = line:match("([^\t]+)\t([^\t]+)\t([^\t]+)\t([^\t]+)")
    pupils[#pupils + 1] = {
      sequence = tonumber(os.getenv("FIRST")),
      requests = { halves(cookie, path, one), halves(cookie, path, other) },
    }
  end
end

function request()
  turn = turn % #pupils + 1
  local pupil = pupils[turn]
  local half = pupil.requests[pupil.sequence % 2 + 1]
  pupil.sequence = pupil.sequence + 1
  return half[1] .. (pupil.sequence - 1) .. half[2]
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("FIGURES %f %f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, failed))
end
