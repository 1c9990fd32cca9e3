# exercise: parallel_map
# label: right
# style: os.fork, a pipe back for each child, workers take numbers from a shared pipe
import os
import pickle
import selectors
import struct


def _child(func, items, ticket_r, result_w):
    while True:
        ticket = os.read(ticket_r, 4)
        if not ticket:
            return
        (i,) = struct.unpack("i", ticket)
        try:
            message = (i, True, func(items[i]))
        except Exception as e:
            message = (i, False, e)
        data = pickle.dumps(message)
        with os.fdopen(os.dup(result_w), "wb") as f:
            f.write(struct.pack("q", len(data)) + data)


def parallel_map(func, items, processes=4):
    ticket_r, ticket_w = os.pipe()
    readers = {}
    for _ in range(processes):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.close(ticket_w)
                os.close(r)
                _child(func, items, ticket_r, w)
            finally:
                os._exit(0)
        os.close(w)
        readers[r] = (pid, bytearray())
    os.close(ticket_r)
    out = [None] * len(items)
    error = None
    chosen = selectors.DefaultSelector()
    for r in readers:
        chosen.register(r, selectors.EVENT_READ)
    sent = 0
    done = 0
    while sent < min(processes, len(items)):
        os.write(ticket_w, struct.pack("i", sent))
        sent += 1
    while done < len(items):
        for key, _ in chosen.select():
            buffer = readers[key.fd][1]
            buffer += os.read(key.fd, 1 << 16)
            while len(buffer) >= 8:
                (size,) = struct.unpack("q", buffer[:8])
                if len(buffer) < 8 + size:
                    break
                i, ok, value = pickle.loads(bytes(buffer[8:8 + size]))
                del buffer[:8 + size]
                done += 1
                if ok:
                    out[i] = value
                else:
                    error = error or value
                if sent < len(items):
                    os.write(ticket_w, struct.pack("i", sent))
                    sent += 1
    os.close(ticket_w)
    chosen.close()
    for r, (pid, _) in readers.items():
        os.close(r)
        os.waitpid(pid, 0)
    if error is not None:
        raise error
    return out
