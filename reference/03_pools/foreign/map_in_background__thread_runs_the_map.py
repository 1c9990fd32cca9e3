# exercise: map_in_background
# label: right
# style: a helper thread calls pool.map; the foreground stays in the calling thread
import multiprocessing
import threading


def map_in_background(func, items, foreground, processes=2):
    outcome = []

    def background():
        try:
            outcome.append((pool.map(func, items), None))
        except Exception as e:
            outcome.append((None, e))

    with multiprocessing.Pool(processes) as pool:
        helper = threading.Thread(target=background)
        helper.start()
        try:
            value = foreground()
        finally:
            helper.join()
    results, error = outcome[0]
    if error is not None:
        raise error
    return results, value
