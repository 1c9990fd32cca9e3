# exercise: map_with_deadline
# label: right
# style: a beginner with prints: wait with a time limit, then ask ready(), no exception to catch
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    # the with block kills the processes at its end, that is what I want here
    with multiprocessing.Pool(processes) as pool:
        print("starting", len(items), "items")
        answer = pool.map_async(func, items)

        # wait() does not raise anything, it just comes back
        answer.wait(timeout=seconds)

        if answer.ready():
            print("everything is there")
            return answer.get()
        else:
            print("too late, I give up")
            return None
