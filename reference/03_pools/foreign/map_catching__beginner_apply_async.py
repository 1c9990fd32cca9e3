# exercise: map_catching
# label: right
# style: a beginner who comments everything, apply_async and a try for each answer
import multiprocessing


def map_catching(func, items, processes=2):
    # here come the results
    results = []
    # the pool is gone after the with block
    with multiprocessing.Pool(processes) as pool:
        # start everything first and do not wait
        answers = []
        for item in items:
            # the comma is important, (item,) is a tuple
            answer = pool.apply_async(func, (item,))
            answers.append(answer)
        # now ask every answer, one after the other (this is the order of items)
        for answer in answers:
            try:
                # get waits, and raises the error if there was one
                result = answer.get()
                results.append(result)
            except Exception as error:
                # keep the error itself
                results.append(error)
    return results
