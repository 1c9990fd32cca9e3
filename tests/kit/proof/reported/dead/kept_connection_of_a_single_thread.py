# after: nschloe/tuna#179: one thread reads from a kept connection, the next one waits
# truth: dead
import http.client
import http.server
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(204)
        self.end_headers()


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
clients = [http.client.HTTPConnection(*server.server_address) for _ in range(2)]
for client in clients:
    client.request("GET", "/")
    print(client.getresponse().status)
