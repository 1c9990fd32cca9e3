# exercise: results_from_processes
# label: wrong
# mistake: uses one ProcessPoolExecutor; a process that is killed breaks the pool, and the items of all the others that are not ready are lost too

from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any, Callable, Dict, Hashable, Sequence


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> Dict[Any, Any]:
    """Run task(item) for every item in parallel and collect the successful results."""
    if not items:
        return {}

    results: Dict[Any, Any] = {}
    with ProcessPoolExecutor(max_workers=len(items)) as executor:
        future_to_item = {executor.submit(task, item): item for item in items}
        for future in as_completed(future_to_item):
            item = future_to_item[future]
            try:
                results[item] = future.result()
            except BaseException:
                # The process died, skip this item
                continue
    return results
