"""A browser without scripts: cookies, links and plain forms over `http.client`."""

import http.client
from urllib.parse import urlencode, urljoin, urlsplit

import lxml.html


class Page:
    def __init__(self, path, response, body):
        self.path, self.status, self.headers, self.body = path, response.status, response.headers, body

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def document(self):
        return lxml.html.fromstring(self.text)

    @property
    def words(self):
        """What a person reads, with single blanks."""
        main = self.document.find(".//body")
        return " ".join(main.text_content().split())

    def form(self, holding=None, action=None):
        """The form that has a field of this name, or whose action contains this text."""
        for form in self.document.forms:
            names = {field.get("name") for field in form.xpath(".//input|.//select|.//textarea|.//button")}
            if (holding is None or holding in names) and (action is None or action in (form.get("action") or "")):
                return form
        raise AssertionError(f"{self.path}: no form with {holding or action}; it reads: {self.words[:400]}")


class Visitor:
    def __init__(self, port):
        self.port, self.cookies = port, {}

    def request(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = dict(headers or {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        page = Page(path, response, response.read())
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            if value:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        connection.close()
        return page

    def get(self, path, follow=True):
        return self.follow(self.request("GET", path)) if follow else self.request("GET", path)

    def post(self, path, fields, follow=True):
        page = self.request(
            "POST", path, urlencode(fields, doseq=True), {"Content-Type": "application/x-www-form-urlencoded"}
        )
        return self.follow(page) if follow else page

    def upload(self, page, form, file, fields=None):
        """Sends a form that holds one file."""
        values = dict(form.form_values()) | (fields or {})
        boundary = "thao-boundary"
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in values.items() if name != "file"
        ]
        parts.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n".encode() + file.read_bytes() + b"\r\n"
        )
        body = b"".join(parts) + f"--{boundary}--\r\n".encode()
        action = urljoin(page.path, form.get("action") or page.path)
        kind = f"multipart/form-data; boundary={boundary}"
        return self.follow(self.request("POST", action, body, {"Content-Type": kind}))

    def follow(self, page, hops=5):
        while page.status in (301, 302, 303, 307) and hops:
            target = urlsplit(urljoin(page.path, page.headers["Location"]))
            page = self.request("GET", target.path + (f"?{target.query}" if target.query else ""))
            hops -= 1
        return page

    def submit(self, page, form, fields=None, follow=True):
        """Sends a form as it stands on the page, with some fields filled in."""
        values = {}
        for name, value in form.form_values():
            values.setdefault(name, []).append(value)
        values.update(fields or {})
        action = urljoin(page.path, form.get("action") or page.path)
        if (form.get("method") or "get").lower() == "get":
            return self.get(f"{action}?{urlencode(values, doseq=True)}", follow)
        return self.post(action, values, follow)
