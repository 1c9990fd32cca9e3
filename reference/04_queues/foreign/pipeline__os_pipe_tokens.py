# exercise: pipeline
# label: right
# style: os.pipe carries one byte per item, the items lie in a deque; free slots are a second pipe

import os
import threading
from collections import deque


def pipeline(source, handle, limit=10):
    shelf = deque()
    full_r, full_w = os.pipe()
    free_r, free_w = os.pipe()
    os.write(free_w, b"." * min(limit, 4096))  # a pipe is short
    errors = []

    def produce():
        try:
            for item in source:
                os.read(free_r, 1)
                shelf.append(item)
                os.write(full_w, b"+")
        except BaseException as e:
            errors.append(e)
        finally:
            os.close(full_w)  # end of file is the end mark

    def consume():
        while os.read(full_r, 1):
            item = shelf.popleft()
            os.write(free_w, b".")
            if not errors:
                try:
                    handle(item)
                except BaseException as e:
                    errors.append(e)

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for fd in (full_r, free_r, free_w):
        os.close(fd)
    if errors:
        raise errors[0]
