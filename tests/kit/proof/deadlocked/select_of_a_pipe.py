"""A select that nothing ends."""

import os
import select

reading, writing = os.pipe()
select.select([reading], [], [])  # <- here
