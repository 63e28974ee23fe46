echo "low" > low.csv  # want "^most of this script are commands of a shell: name it `.sh`$"
tidetool merge \
--id=low \
--cores=8
tidetool view -h low.tide
sort -n low.csv
