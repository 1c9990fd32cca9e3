# after: certbot/certbot#1200: shutdown() must be called while serve_forever() is running
# truth: dead
import socketserver

with socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
    server.timeout = 0.1
    server.handle_request()
    server.shutdown()
