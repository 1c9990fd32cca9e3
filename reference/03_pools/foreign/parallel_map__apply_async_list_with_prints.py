# exercise: parallel_map
# label: right
# style: second-week student; starts everything with apply_async first, then one get() after the other, prints left in

import multiprocessing


def parallel_map(func, items, processes=4):
    answers = []
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answers.append(pool.apply_async(func, (item,)))
        print("started", len(answers), "tasks")
        for number, answer in enumerate(answers):
            results.append(answer.get())
            print("got number", number)
    print("all done")
    return results
