# exercise: map_in_background
# expect: foreground-in-a-thread
import multiprocessing


def _front(foreground, here):
    here.send(foreground())


def map_in_background(func, items, foreground, processes=2):
    fork = multiprocessing.get_context("fork")
    there, here = fork.Pipe(duplex=False)
    front = fork.Process(target=_front, args=(foreground, here))
    with multiprocessing.Pool(processes) as pool:
        front.start()
        results = pool.map(func, items)
        value = there.recv()
    front.join()
    return results, value
