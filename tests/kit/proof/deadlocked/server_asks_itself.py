"""A server of one thread asks itself, while it answers another request."""

import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        urllib.request.urlopen(address + "inner").read()  # <- here


server = HTTPServer(("127.0.0.1", 0), Handler)
address = f"http://127.0.0.1:{server.server_port}/"
threading.Thread(target=server.serve_forever, name="server").start()
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
urllib.request.install_opener(opener)
opener.open(address).read()  # <- here
