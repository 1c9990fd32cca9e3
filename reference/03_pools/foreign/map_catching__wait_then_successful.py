# exercise: map_catching
# label: right
# style: close, join, then successful() decides
import multiprocessing


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    answers = list()
    for item in items:
        answers.append(pool.apply_async(func, (item,)))
    pool.close()
    pool.join()
    results = list()
    for answer in answers:
        if answer.successful():
            results.append(answer.get())
        else:
            try:
                answer.get()
            except Exception as ex:
                results.append(ex)
    return results
