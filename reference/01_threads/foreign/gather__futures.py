# exercise: gather
# label: right
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as executor:
        futures = [executor.submit(task) for task in tasks]
    # the block has waited for all of them; result() raises what its task raised
    return [future.result() for future in futures]
