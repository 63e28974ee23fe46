logs="/groups/tides/logs"
for port in {1..22} "X" # want -0 warning "most of this script are commands of a shell"
do
sbatch -J "${port}" -o "${logs}${port}.out" run.sh
done
