# Every command is a script of the same name; `make run PORT=9000` serves on another port.
.PHONY: run test lint record bench clean

run test lint record bench:
	@scripts/$@

# Keeps var/, where the database is.
clean:
	rm -rf .build .venv
