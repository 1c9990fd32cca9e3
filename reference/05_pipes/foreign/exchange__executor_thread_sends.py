# exercise: exchange
# label: right
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def _other_side(right, here, there):
    here.close()
    with there, ThreadPoolExecutor(max_workers=1) as executor:
        sending = executor.submit(there.send, right)
        received = there.recv()
        sending.result()
        there.send(received)


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_other_side, args=(right, here, there))
    child.start()
    there.close()
    with here, ThreadPoolExecutor(max_workers=1) as executor:
        sending = executor.submit(here.send, left)
        received = here.recv()
        reported = here.recv()
        sending.result()
    child.join()
    return received, reported
