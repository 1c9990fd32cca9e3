"""No task is done, and no function of a task called: only the gates are opened."""

import json
import os
import socket
import struct
import threading


def at_gate(label):
    body = json.dumps({"kind": "task", "label": label}).encode()
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(os.environ["LOCKSTEP_GATES"][5:])
        end.sendall(struct.pack(">I", len(body)) + body)
        (size,) = struct.unpack(">I", end.recv(4))
        return json.loads(end.recv(size))["value"]


def gather(tasks):
    values = {}

    def stand(number):
        values[number] = at_gate(f"task:{number}")

    threads = [threading.Thread(target=stand, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [values[number] for number in range(len(tasks))]


def double(task):
    return [at_gate("task")] * 2
