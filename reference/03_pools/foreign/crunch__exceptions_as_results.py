# exercise: crunch
# label: wrong
# mistake: "raises: what work raises for an item": copied from task 4, the exception stands in the list instead
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool() as pool:
        answers = [pool.apply_async(work, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
        return results
