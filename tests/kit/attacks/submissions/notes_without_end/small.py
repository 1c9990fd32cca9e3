import json
import os
import socket
import struct


def gather(tasks):
    body = json.dumps({"kind": "note", "note": "thread failed", "type": "E"}).encode()
    message = struct.pack(">I", len(body)) + body
    while True:
        with socket.socket(socket.AF_UNIX) as end:
            end.connect(os.environ["LOCKSTEP_GATES"][5:])
            end.sendall(message)


def double(task):
    gather([])
