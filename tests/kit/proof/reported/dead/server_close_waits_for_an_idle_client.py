# after: bboe/extended_http_server#7: a kept connection keeps its thread, which is joined
# truth: dead
import http.client
import http.server
import socketserver
import threading


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(204)
        self.end_headers()


server = Server(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever)
thread.start()
client = http.client.HTTPConnection(*server.server_address)
client.request("GET", "/")
client.getresponse().read()
server.shutdown()
thread.join()
server.server_close()
client.close()
