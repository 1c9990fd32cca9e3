# exercise: map_with_deadline
# label: right
# style: starmap_async; wait(seconds), then ready(), then get(), so that no kind of TimeoutError has to be caught at all
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.starmap_async(func, zip(items), chunksize=1)
        answer.wait(seconds)
        return answer.get() if answer.ready() else None
