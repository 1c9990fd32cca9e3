# exercise: collect_lines
# label: wrong
# misjudged: first-end-for-all
# mistake: emit writes into a buffered file, which is flushed only when the task returns; when it raises, os._exit throws the buffer away, and the lines with it; breaks "What it had emitted is returned all the same"
import os
import pickle
import sys
import traceback


def collect_lines(task, workers):
    readers, pids = [], []
    for number in range(workers):
        r, w = os.pipe()
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            try:
                os.close(r)
                out = os.fdopen(w, "wb")
                task(number, lambda line: out.write(pickle.dumps(line)))
                out.flush()
                sys.stdout.flush()
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.close(w)
        readers.append(os.fdopen(r, "rb"))
        pids.append(pid)
    lines = []
    for reader in readers:
        with reader:
            while True:
                try:
                    lines.append(pickle.load(reader))
                except EOFError:
                    break
    for pid in pids:
        os.waitpid(pid, 0)
    return lines
