# exercise: prepare_and_store
# label: right
# style: one byte in an os.pipe
import os
import threading


def prepare_and_store(prepare, store, items):
    r, w = os.pipe()
    os.write(w, b"\0")

    def run(item):
        prepared = prepare(item)
        byte = os.read(r, 1)
        try:
            store(prepared)
        finally:
            os.write(w, byte)

    threads = [threading.Thread(target=run, args=(item,)) for item in items]
    try:
        for t in threads:
            t.start()
    finally:
        for t in threads:
            t.join()
        os.close(r)
        os.close(w)
