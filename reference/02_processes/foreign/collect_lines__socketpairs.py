# exercise: collect_lines
# label: right
# style: socket pairs with file objects and pickle, threads read

import multiprocessing
import pickle
import socket
import threading


def _child(task, number, sock):
    with sock, sock.makefile("wb") as f:
        def emit(line):
            pickle.dump(line, f)
            f.flush()

        task(number, emit)


def _reader(sock, lines, lock):
    with sock, sock.makefile("rb") as f:
        while True:
            try:
                line = pickle.load(f)
            except EOFError:
                return
            with lock:
                lines.append(line)


def collect_lines(task, workers):
    lines, lock = [], threading.Lock()
    procs, socks = [], []
    for number in range(workers):
        a, b = socket.socketpair()
        p = multiprocessing.Process(target=_child, args=(task, number, b))
        p.start()
        b.close()
        procs.append(p)
        socks.append(a)
    threads = [threading.Thread(target=_reader, args=(a, lines, lock)) for a in socks]
    for t in threads:
        t.start()
    for t in threads + procs:
        t.join()
    return lines
