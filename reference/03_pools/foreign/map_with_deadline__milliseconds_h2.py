# exercise: map_with_deadline
# label: wrong
# mistake: poll() takes milliseconds and is given seconds, so None comes after a thousandth of the time (60 seconds: 60 ms); breaks "wait no longer than `seconds`" and "``None`` if one is late": the results would have been in time
import multiprocessing
import select
import time


def _stripe(out, func, items, first, step):
    for index in range(first, len(items), step):
        try:
            answer = (index, True, func(items[index]))
        except Exception as error:
            answer = (index, False, error)
        out.send(answer)
    out.close()


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    missing = len(items)
    ends, workers = {}, []
    poller = select.poll()
    try:
        for first in range(min(processes, len(items))):
            end, out = multiprocessing.Pipe(duplex=False)
            worker = multiprocessing.Process(
                target=_stripe, args=(out, func, items, first, processes)
            )
            worker.start()
            out.close()
            workers.append(worker)
            ends[end.fileno()] = end
            poller.register(end.fileno(), select.POLLIN)
        deadline = time.monotonic() + seconds
        while missing:
            ready = poller.poll(max(0, deadline - time.monotonic()))
            if not ready:
                return None
            for fd, _ in ready:
                try:
                    index, good, value = ends[fd].recv()
                except EOFError:
                    poller.unregister(fd)
                    continue
                if not good:
                    raise value
                results[index] = value
                missing -= 1
        return results
    finally:
        for worker in workers:
            worker.kill()
            worker.join()
        for end in ends.values():
            end.close()
