# exercise: ask
# label: right
# style: a Manager's dict takes the answer; join, then look

import multiprocessing


def _store(answers, task, args):
    try:
        answers["value"] = task(*args)
    except Exception as e:
        answers["error"] = str(e)


def ask(task, *args):
    with multiprocessing.Manager() as manager:
        answers = manager.dict()
        p = multiprocessing.Process(target=_store, args=(answers, task, args))
        p.start()
        p.join()
        result = dict(answers)
    if "value" in result:
        return result["value"]
    raise ChildFailed(p.exitcode, result.get("error", ""))
