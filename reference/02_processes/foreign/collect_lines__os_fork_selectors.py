# exercise: collect_lines
# label: right
# style: os.fork, os.pipe, length prefixes, selectors

import multiprocessing.util
import os
import selectors
import struct
import sys
import traceback


def _write_all(fd, data):
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view):]


def _child(task, number, fd):
    def emit(line):
        data = line.encode("utf-8", "surrogatepass")
        _write_all(fd, struct.pack("!Q", len(data)) + data)

    task(number, emit)


def collect_lines(task, workers):
    sel = selectors.DefaultSelector()
    pids = []
    buffers = {}
    lines = []
    sys.stdout.flush()
    sys.stderr.flush()
    for number in range(workers):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                os.close(r)
                try:
                    _child(task, number, w)
                    code = 0
                except BaseException:
                    traceback.print_exc()
                os.close(w)
                multiprocessing.util._exit_function()
                sys.stdout.flush()
                sys.stderr.flush()
            finally:
                os._exit(code)
        os.close(w)
        pids.append(pid)
        buffers[r] = bytearray()
        sel.register(r, selectors.EVENT_READ)
    while buffers:
        for key, _ in sel.select():
            fd = key.fd
            data = os.read(fd, 1 << 16)
            buf = buffers[fd]
            if not data:
                sel.unregister(fd)
                os.close(fd)
                del buffers[fd]
                continue
            buf += data
            while len(buf) >= 8:
                (n,) = struct.unpack_from("!Q", buf)
                if len(buf) < 8 + n:
                    break
                lines.append(bytes(buf[8:8 + n]).decode("utf-8", "surrogatepass"))
                del buf[:8 + n]
    sel.close()
    for pid in pids:
        os.waitpid(pid, 0)
    return lines
