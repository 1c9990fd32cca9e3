# exercise: run_in_process
# label: right
# style: pidfd_open and poll, then join

import multiprocessing
import os
import select


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    try:
        fd = os.pidfd_open(p.pid)
    except (AttributeError, OSError):
        p.join()
        return p.exitcode
    try:
        poller = select.poll()
        poller.register(fd, select.POLLIN)
        poller.poll()
    finally:
        os.close(fd)
    p.join()
    return p.exitcode
