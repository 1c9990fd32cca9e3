# exercise: exchange
# label: right
# style: concurrent.futures: the child sends first, in the parent one pool thread sends while the main thread receives

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process


def other_side(there, right):
    there.send(right)
    there.send(there.recv())
    there.close()


def exchange(left, right):
    here, there = Pipe()
    process = Process(target=other_side, args=(there, right))
    process.start()
    there.close()
    with ThreadPoolExecutor(max_workers=1) as pool:
        sent = pool.submit(here.send, left)
        answer = here.recv(), here.recv()
        sent.result()
    here.close()
    process.join()
    return answer
