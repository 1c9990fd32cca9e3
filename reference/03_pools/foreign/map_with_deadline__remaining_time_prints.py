# exercise: map_with_deadline
# label: right
# style: a beginner with prints and comments, one answer for each item, each waits for what is left of the time, the pool is ended in a finally
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        # from now on the clock is running
        end = time.monotonic() + seconds

        # start all of them
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))

        # wait for each one, but all together only until the end
        for number, answer in enumerate(answers):
            left = end - time.monotonic()
            if left < 0:
                left = 0
            print("item", number, "has", round(left, 3), "seconds left")
            answer.wait(left)
            if not answer.ready():
                print("item", number, "is late, I give up")
                return None

        # everything is there, get does not wait any more (but can raise)
        results = []
        for answer in answers:
            results.append(answer.get())
        return results
    finally:
        # do not wait for the work, kill it
        pool.terminate()
        pool.join()
