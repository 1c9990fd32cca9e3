# exercise: map_in_background
# label: right
# style: second-week student; a list of apply_async answers, foreground, then get() on each, prints left in

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answer = pool.apply_async(func, args=(item,))
            answers.append(answer)
        print("tasks are running, now the foreground")
        value = foreground()
        print("foreground said", repr(value))
        results = []
        for answer in answers:
            results.append(answer.get())
        print("results:", len(results))
    return (results, value)
