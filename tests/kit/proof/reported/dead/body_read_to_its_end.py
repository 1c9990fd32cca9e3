# after: progval/Limnoria#1154: rfile.read() without a length waits for the client to close
# truth: dead
import http.client
import http.server
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read()
        self.send_response(204)
        self.end_headers()


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = http.client.HTTPConnection(*server.server_address)
client.request("POST", "/", b"form")
print(client.getresponse().status)
