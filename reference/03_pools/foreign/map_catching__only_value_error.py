# exercise: map_catching
# label: wrong
# mistake: only ValueError is caught (as in the example); any other exception leaves the function and the results of the others are lost
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))

        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except ValueError as error:
                results.append(error)
        return results
