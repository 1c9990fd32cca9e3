# exercise: collect_lines
# label: right
import os
import select
import struct
import sys
import threading
import traceback

HEADER = struct.Struct("!Q")


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _work(r, w, task, number):
    lock = threading.Lock()

    def emit(line):
        data = line.encode("utf-8", "surrogatepass")
        view = memoryview(HEADER.pack(len(data)) + data)
        with lock:
            while len(view):
                view = view[os.write(w, view) :]

    code = 1
    try:
        os.close(r)
        try:
            task(number, emit)
            code = 0
        except BaseException:
            traceback.print_exc()
        _flush()
    finally:
        os._exit(code)


def _cut(buffer, lines):
    while len(buffer) >= HEADER.size:
        (length,) = HEADER.unpack_from(buffer)
        end = HEADER.size + length
        if len(buffer) < end:
            return
        lines.append(bytes(buffer[HEADER.size : end]).decode("utf-8", "surrogatepass"))
        del buffer[:end]


def collect_lines(task, workers):
    lines, pids, buffers = [], [], {}
    poller = select.poll()
    try:
        for number in range(workers):
            r, w = os.pipe()
            buffers[r] = bytearray()
            poller.register(r, select.POLLIN)
            _flush()
            try:
                pid = os.fork()
                if pid == 0:
                    _work(r, w, task, number)
                pids.append(pid)
            finally:
                os.close(w)
        while buffers:
            for fd, _ in poller.poll():
                chunk = os.read(fd, 1 << 16)
                if chunk:
                    buffers[fd] += chunk
                    _cut(buffers[fd], lines)
                else:
                    poller.unregister(fd)
                    del buffers[fd]
                    os.close(fd)
    finally:
        for fd in buffers:
            os.close(fd)
        for pid in pids:
            os.waitpid(pid, 0)
    return lines
