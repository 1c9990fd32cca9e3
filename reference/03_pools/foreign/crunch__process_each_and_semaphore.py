# exercise: crunch
# label: wrong
# misjudged: passed
# mistake: the semaphore limits only how many WORK at once; there is still a process for each item, all alive at the same time (100 items: 100 processes); breaks "no more processes than the machine has CPUs".
import multiprocessing


def _crunch_one(free_cpus, outcomes, position, work, item):
    with free_cpus:
        try:
            outcomes[position] = (True, work(item))
        except Exception as error:
            outcomes[position] = (False, error)


def crunch(work, items):
    context = multiprocessing.get_context()
    free_cpus = context.BoundedSemaphore(value=context.cpu_count())
    with context.Manager() as manager:
        outcomes = manager.dict()
        processes = [
            context.Process(
                target=_crunch_one,
                args=(free_cpus, outcomes, position, work, item),
                daemon=True,
            )
            for position, item in enumerate(items)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        found = dict(outcomes)
    results = []
    for position in range(len(items)):
        went_well, value = found[position]
        if not went_well:
            raise value
        results.append(value)
    return results
