# after: explodinglabs/jsonrpcserver#265: serve() "gets stuck", as no request comes
# truth: live
# outside: client
import http.server
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    def handle(self):
        print(self.rfile.readline())
        threading.Thread(target=self.server.shutdown).start()


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
