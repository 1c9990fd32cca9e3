# exercise: map_in_background
# label: wrong
# mistake: the with block has ended the pool before the results are read, so a wait for work that was not ready never ends: "Start the map, run `foreground()` in the calling thread while the processes work, and return both"
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(func, items)
        value = foreground()
    results = []
    for answer in answers:
        results.append(answer)
    return results, value
