# exercise: gather
# label: wrong
# mistake: result() in the loop that submits
# expect: join-in-start-loop

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    values, error = [], None
    with ThreadPoolExecutor(max(1, len(tasks))) as ex:
        for t in tasks:
            try:
                values.append(ex.submit(t).result())
            except BaseException as e:
                error = error or e
    if error is not None:
        raise error
    return values
